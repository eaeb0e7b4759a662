/** Outlines on a field of 16 by 16, one stroke wide; drawn for this desk. */
const shapes = {
  dashboard: 'M2.5 2.5h11v11h-11zM2.5 6.5h11M7 6.5v7',
  stories: 'M3.5 2h9v12h-9zM5.5 5h5M5.5 7.5h5M5.5 10h3',
  pictures: 'M2 3.5h12v9H2zM2 11l3.5-3 2.5 2 2.5-2.5L14 10.500M5.500 6h.01',
  contributors: 'M8 8a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM3 13.500c.3-2.600 2.300-4 5-4s4.700 1.400 5 4',
  sources:
    'M6.500 4.500 5 3.200a2.300 2.300 0 0 0-3 3.400l2.200 2a2.300 2.300 0 0 0 3 0M9.500 11.500l1.500 1.300a2.300 2.300 0 0 0 3-3.400l-2.200-2a2.300 2.300 0 0 0-3 0',
  sections: 'M2.500 3.500h11M2.500 8h11M2.500 12.500h6',
  staff:
    'M6 7.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM2 13c.2-2.200 1.800-3.500 4-3.500S9.800 10.800 10 13M10.500 7.500a1.700 1.700 0 1 0 0-3.500M11.500 9.700c1.500.3 2.400 1.500 2.500 3.300',
  log: 'M8 4.500V8l2.500 1.500M14 8A6 6 0 1 1 8 2a6 6 0 0 1 6 6z',
  settings: 'M2 4.500h6M12 4.500h2M2 11.500h2M8 11.500h6M10 6.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6 13.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  account:
    'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 8.500a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600zM4.500 12.500c.5-1.500 1.800-2.200 3.500-2.200s3 .7 3.500 2.200',
  site: 'M6.500 3H3v10h10V9.500M9 2.500h4.500V7M13.500 2.500 7.500 8.500',
  leave: 'M9.500 3H3v10h6.500M6.500 8H14M11.500 5.500 14 8l-2.500 2.500',
  search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM10.600 10.600 14 14',
  plus: 'M8 3v10M3 8h10',
  collapse: 'M2.500 2.500h11v11h-11zM6 2.500v11M11 6 9 8l2 2',
  expand: 'M2.500 2.500h11v11h-11zM6 2.500v11M9 6l2 2-2 2',
  menu: 'M2 4h12M2 8h12M2 12h12',
  close: 'M3.500 3.500l9 9M12.500 3.500l-9 9',
  up: 'M8 13V3.500M4 7l4-4 4 4',
  down: 'M8 3v9.500M4 9l4 4 4-4',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  check: 'M3 8.500 6.500 12 13 4.500',
  edit: 'M3 13l.6-2.800L10.800 3l2.200 2.200-7.200 7.200zM9.300 4.500l2.200 2.200',
  undo: 'M6 3 3 6l3 3M3 6h6.500a3.500 3.500 0 0 1 0 7H6',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
} as const

export type IconName = keyof typeof shapes

/** Never alone: whatever carries it says in words what it does. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2 : 1.25}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="shrink-0"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
