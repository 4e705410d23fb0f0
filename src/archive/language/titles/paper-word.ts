/** The words by which posts call a paper: a part of patterns. */

export const paperWord = `(?:стать(?:я|и|е|ю|ей|ями|ях|ям)|пейпер(?:а|у|ом|е|ы|ов)?|работ(?:а|ы|е|у|ой|ами|ах|ам)?|препринт(?:а|у|ом|е|ы|ов)?|рукопис(?:ь|и|ью)|публикаци(?:я|и|ю|ей)|papers?|preprints?|manuscripts?|paper titled)`;
