/** Words that say nothing of what is looked for: a query that has others is searched without them. */
const stopWords = new Set(
  (
    'а без бы был была были было быть в во вот где для до его ее если есть еще же за зачем и из или их к как какая какие какой когда ко кто куда ли мы на над нас наш не ни но о об от по под почему при про с со сколько так там то тоже у чем через что чтобы эта эти это этот я ' +
    'можно нужно надо найти посмотреть почитать послушать рассказать рассказал рассказала рассказали рассказывал рассказывала рассказывали такое ' +
    'a about an and are as at by for from how in is it of on or that the this to vs was what when where which who why with'
  ).split(' '),
);

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
