/** Colours of the site for what no stylesheet reaches: cards, icons, the frame of a browser. `tests/styles/` holds them to `tokens.css`. */
export const lightColours = {
  paper: '#fbfaf7',
  ink: '#241e1a',
  inkSoft: '#524c47',
  inkFaint: '#6b645f',
  line: '#dcd9d3',
  accent: '#b64700',
} as const;

export const darkColours = { paper: '#151210' } as const;
