/**
 * Surnames as they stand in English texts: what tells a person where the given name is not known («Immy Hartley»). Common
 * knowledge: frequent surnames of many countries that are no other word, and endings that only surnames have.
 */
import { ofWord, oncePerSpelling } from '../once-per-word.ts';

const surnames = `
Abbott Abdi Acosta Adams Adebayo Adeyemi Afolabi Aguilar Ahmed Ahn Aiyar Akhtar Allen Almeida Alonso Alvarez Álvarez Andersen Anderson Andersson Appiah Asante Ashworth Atkinson Baek Bailey Bakker Balogun Banerjee Barbosa Barnes Bauer Becker Bekele Bell Bennett Bhat Bhatt Bhattacharya Bianchi Boateng Bose Boucher Bradley Braun Brooks Bryant Butler Campbell Carter Carvalho Castillo Castro Chatterjee Chaudhary Cheng Cheung Choi Chowdhury Christensen Chua Clark Coleman Collins Colombo Contreras Cooper Costa Cox Cruz Dang Das Davidson Davies Davis Delgado Desai Deshpande Diallo Diaz Díaz Diop Dlamini Dubois Dupont Durand Edwards Ellis Eriksson Esposito Evans Eze Fernandes Fernandez Fernández Ferrari Ferreira Fischer Fitzgerald Fleming Flores Fontaine Foster Fournier Fraser Fujita Fukuda Gallo Garcia García Ghosh Gibson Gill Giordano Goh Gomes Gomez Gómez Gonzales Gonzalez González Goswami Graham
Griffin Griffiths Guerrero Gupta Gutierrez Gutiérrez Hansen Harris Harrison Hartley Hasegawa Hassan Hashimoto Hayashi Hayes Hendriks Henderson Hernandez Hernández Herrera Hoang Hoffmann Hofmann Hughes Hussain Huynh Hwang Iqbal Islam Iyer Jansen Jenkins Jensen Jimenez Jiménez Johansen Johansson Johnson Johnston Jones Joshi Kamau Kang Kapoor Karlsson Kaur Kelly Kennedy Khan Khumalo Kim Kimani Kimura Kobayashi Koh Kone Korhonen Kowalczyk Kowalski Krause Kruger Krüger Kulkarni Kumar Kwon Lambert Lammers Larsen Larsson Laurent Lefebvre Lehmann Leung Lewandowski Lewis Lim Lindqvist Liu Llewellyn Lombardi Lopes Lopez López Luo Mäkinen Mahmood Malik Mancini Marino Marques Martin Martinez Martínez Martins Matsumoto McCarthy Medina Mehta Mendes Mendez Mendoza Menon Mensah Meyer Mishra Mitchell Mohammed Molina Moloney Moore Morales Moreau Moreno Moretti Morris Morrison Moyo Mueller Mukherjee Mulder Müller
Murphy Mwangi Nair Nakamura Ndlovu Ndiaye Nelson Neumann Nguyen Nielsen Nieminen Nilsson Nkosi Novak Novák Nowak Nwosu Obi Ochieng Odhiambo Ogawa Okada Okafor Okonkwo Oliveira Olsen Olsson Ong Ortega Ortiz Osei Otieno Owusu Pandey Papadopoulos Parker Patel Patil Pedersen Peña Pereira Perez Pérez Persson Petersen Peterson Petrov Pham Phillips Pillai Pinto Powell Qureshi Rahman Ramirez Ramírez Ramos Rao Rasmussen Reddy Reyes Ribeiro Ricci Richards Richardson Richter Rivera Rizzo Roberts Robertson Robinson Rodrigues Rodriguez Rodríguez Romano Rossi Rousseau Roux Ruiz Russo Saito Sanchez Sánchez Sanders Santos Sasaki Sato Schmidt Schmitt Schneider Schröder Schulz Schwarz Shah Sharma Shimizu Siddiqui Silva Singh Smith Soares Sørensen Souza Stewart Suarez Suzuki Svensson Takahashi Tanaka Tesfaye Thapa Thomas Thompson Torres Traore Tran Tremblay Turner Vargas Vasquez Verma Vieira Virtanen Visser
Wagner Walker Wallace Wang Watanabe Watson Weber Werner Whitfield Williams Williamson Wilson Wong Wójcik Wright Yadav Yamada Yamaguchi Yamamoto Yang Yilmaz Yılmaz Yoo Yoon Yoshida Zhang Zhao Zheng Zhou Zhu Zimmermann
`;
const endings =
  'owski owska ewski ewska ński ńska enko opoulos opoulou idis akis ović ovic ević evic oğlu oglu sson sdottir sdóttir kvist qvist lund stein strøm ström mann baum ucci elli etti adze shvili escu yan skaya murthy swamy nathan wala kar gård gaard berg borough worth shaw field ington bury leigh'.split(
    ' ',
  );
const beginning = /^(?:O['’]|Mc|Mac)\p{Lu}\p{Ll}{2}/u;

let known: ReadonlySet<string> | undefined;

/** The word is a surname and hardly anything else. */
export const isLatinSurname = oncePerSpelling((word): boolean => {
  known ??= new Set(surnames.split(/\s+/).filter((name) => name !== ''));
  const [first = ''] = word.split(/[-‐]/);
  return known.has(word) || known.has(first) || beginning.test(word) || hasEnding(word);
});

function hasEnding(word: string): boolean {
  return endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
}

const chineseSurname = ofWord(
  /^(?:Bai|Cai|Cao|Chang|Chen|Cheng|Chiu|Chu|Deng|Ding|Dong|Du|Duan|Fan|Fang|Feng|Fu|Gao|Gu|Guo|Han|Hao|He|Hou|Hsu|Hu|Huang|Jia|Jiang|Jin|Kong|Lai|Lei|Li|Liang|Liao|Lin|Liu|Lu|Luo|Ma|Mao|Meng|Ng|Pan|Peng|Qian|Qin|Qiu|Ren|Shao|Shen|Shi|Song|Su|Sun|Tan|Tang|Tao|Tian|Tsai|Wan|Wang|Wei|Wen|Wu|Xia|Xiao|Xie|Xiong|Xu|Xue|Yan|Yang|Yao|Ye|Yin|Yu|Yuan|Zeng|Zhang|Zhao|Zheng|Zhong|Zhou|Zhu|Zou|Kim|Lee|Park|Choi|Jung|Kang|Cho|Yoon|Jang|Lim|Shin|Seo|Kwon|Hwang|Ahn|Oh|Bae|Baek|Moon|Nam|Ryu|Yoo|Chan|Cheung|Leung|Wong|Ho|Tran|Le|Pham|Vu|Ngo)$/,
);
/** One or two syllables of Mandarin («Haoyu», «Wei-Lun»), or two of Korean («Ji-woo»). */
const syllables =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|hs)h?(?:a|ai|an|ang|ao|e|ei|en|eng|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v)){1,2}$|^\p{L}{2,6}-\p{L}{2,6}$/iu;

/** «Tan Hui Min», «Xu Jiayi»: the surname stands first. */
export function isSurnameFirst(surname: string, given: readonly string[]): boolean {
  return (
    chineseSurname.test(surname) &&
    given.length > 0 &&
    given.every((part) => syllables.test(part)) &&
    (given.length === 2 || (given[0]?.length ?? 0) >= 4) &&
    !given.some((part) => known?.has(part) ?? false)
  );
}

/** «Yutong Deng», «Ji-woo Park», «Wei-Lun Cheng»: a given name by its sound, before a surname of the same countries. */
export function isEastAsianName(given: string, surname: string): boolean {
  return (
    chineseSurname.test(surname) && (syllables.test(given) || given.split('-').every((part) => syllables.test(part)))
  );
}
