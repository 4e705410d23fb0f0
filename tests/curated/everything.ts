/** Content that uses every field of every kind of file, without faults. */
import type { Files } from './content-folder.ts';

export const everything: Files = {
  'speakers/anna-ivanova.md': `---
name: Анна Иванова
aliases: Аня И.
role: исследователь
affiliation: Институт
links: { Страница: https://example.org/anna }
---
Читает *всё*.
`,
  'papers/2310.02210.md': `---
title: 'Snakes: A Survey'
aliases: [Snakes]
authors: [A. Boa, B. Cobra]
year: 2023
venue: ICML 2024
arxiv: https://arxiv.org/abs/2310.02210v2
doi: https://doi.org/10.1145/ABC.1
openreview: https://openreview.net/forum?id=AbCdEf123
---
`,
  'topics/snakes.md': `---
title: Змеи
summary: О змеях.
terms:
  - змея
  - snake
---
`,
  'events/2024-03-14-snakes.md': `---
post: https://t.me/chteniya/17
title: Змеи
startsAt: 2024-03-14 18:30
status: held
speakers: Анна Иванова
papers: [Snakes, 2401.00001]
recordings:
  video: https://example.org/video
  provider: Пример
  duration: 1:02:03
  chapters:
    - 0:00 Начало
    - 00:05:30 — Вопросы
place: Зал
slides: https://example.org/slides.pdf
---
`,
  'talks/snakes-in-minsk.md': `---
title: Змеи в Минске
speakers: [anna-ivanova]
venue: Конференция
city: Минск
startsAt: 2024-03-20
year: 2024
posts: [17, abcd1234]
recordings:
  - post: 18
---
`,
  'posts/17.md': `---
kind: review
title: Разбор
speakers: Аня И.
papers: 2310.02210
topics: Змеи
event: 2024-03-14-snakes
talks: snakes-in-minsk
between: [2024-01-10, 2024-01-18]
replyTo: 16
closed: да
---
`,
  'posts/18.md': '---\npublished: 2024-01-15\nevent: none\n---\n',
  'posts/19.md': '---\npublished: 2024-01-15 18:30\nhide: Просьба автора\n---\n',
  'posts/abcd1234.md': '---\nclosed: no\n---\n',
  'withheld.md': `---
messages:
  40: Просьба автора
  abcd1234: Чужое имя
phrases:
  - тайное слово
---
Заметки редактора, которые никто не увидит.
`,
};
