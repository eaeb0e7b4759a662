/** The colours of the pages by day, for what is drawn: a picture can not know whether it will be looked at in the dark. */
export const palette = {
  paper: '#fbf9f5',
  panel: '#f4f1ea',
  ink: '#1f1a16',
  inkSoft: '#5c534c',
  grey: '#b9b1a6',
  greyLight: '#dcd6cb',
  hairline: '#d8d2c8',
  accent: '#7a1420',
} as const
