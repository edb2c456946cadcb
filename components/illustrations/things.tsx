import { Line, Shape, type Wash } from './Picture'

type At = { at: string }

/** Small things that return from picture to picture. Each stands on its own (0, 0). */
export function Mug({ at, wash = 'sky' }: At & { wash?: Wash }) {
  return (
    <g transform={at}>
      <Line d="M13-17C20-18 22-8 13-6" />
      <Shape d="M-13-22C-5-20 5-20 13-22 13-14 13-6 11 0 4 3-5 3-11 0-13-7-13-15-13-22z" wash={wash} />
      <Line d="M-5-30C-8-35-1-38-4-44M5-30C2-35 9-38 6-44" line="fine" />
    </g>
  )
}

export function Plant({ at }: At) {
  return (
    <g transform={at}>
      <Shape
        d="M0-18C-6-32-16-34-20-30-18-22-10-17 0-18zM0-22C2-36 10-44 18-44 20-34 12-24 0-22zM0-24C-6-36-6-48-2-54 6-48 6-36 0-24z"
        wash="leaf"
        line="fine"
      />
      <Shape d="M-11-19C-4-18 4-18 11-19 11-12 9-5 7 0 2 1-3 1-7 0-9-6-11-12-11-19z" wash="clay" />
    </g>
  )
}

export function SheetWithHouses({ at }: At) {
  return (
    <g transform={at}>
      <Shape d="M-46-12C-20-16 18-16 42-13 48-4 53 5 56 15 22 19-26 19-58 15-55 6-51-3-46-12z" wash="paper" />
      <Shape d="M-36 9C-36 5-35 1-34-2L-26-9-17-3C-16 1-16 5-16 9-22 10-30 10-36 9z" wash="dusk" line="fine" />
      <Shape d="M-9 10C-9 6-8 2-8-2L0-9 9-3C9 1 10 5 10 10 4 11-3 11-9 10z" wash="honey" line="fine" />
      <Shape d="M17 9C17 5 16 1 16-2L24-9 33-3C34 1 35 5 36 9 30 10 23 10 17 9z" wash="orchid" line="fine" />
    </g>
  )
}

export function Sun({ at }: At) {
  return (
    <g transform={at}>
      <Shape d="M-9 0C-9-6-5-9.5 0-9.5 6-9.5 9.5-5 9.5 0 9.5 6 5 9.5 0 9.5-6 9-9 5-9 0z" wash="honey" line="fine" />
      <Line
        d="M0-15C0-18 1-19 1-21M11-11C13-13 14-14 16-15M15 1C18 1 19 0 21 1M-11-11C-13-13-14-14-15-16M-15 0C-18 0-19 1-21 1M11 11C13 13 14 14 15 16M-11 11C-13 13-14 14-16 15"
        line="fine"
      />
    </g>
  )
}

export function Cloud({ at, wash = 'sky' }: At & { wash?: Wash }) {
  return (
    <Shape
      at={at}
      wash={wash}
      line="fine"
      d="M-18 9C-26 8-27-3-18-4-17-13-4-16 1-8 8-13 18-8 16-1 25-1 25 9 17 9 6 10-7 10-18 9z"
    />
  )
}

export function Star({ at, wash = 'honey' }: At & { wash?: Wash }) {
  return (
    <Shape
      at={at}
      wash={wash}
      line="fine"
      d="M0-13C2-8 3-6 5-4 8-4 11-4 14-3 11 0 9 2 7 4 8 8 9 11 9 14 6 12 3 10 0 9-3 10-6 12-9 14-9 10-8 8-7 4-9 2-11 0-14-3-10-4-8-4-5-4-3-6-2-8 0-13z"
    />
  )
}

/** A house 56 wide on its ground line, for three of them side by side. */
export function House({ at, wash, roof = 'paper', door = 'paper' }: At & { wash: Wash; roof?: Wash; door?: Wash }) {
  return (
    <g transform={at}>
      <Shape d="M-27 0C-28-16-27-30-26-44-10-46 12-46 26-44 28-30 28-15 27 0 10 2-10 2-27 0z" wash={wash} />
      <Shape d="M-35-41C-22-53-11-64 0-74 12-64 24-53 36-42 12-46-12-45-35-41z" wash={roof} />
      <Shape d="M-7 0C-7-8-8-15-7-22-3-25 4-25 8-22 8-14 8-7 8 1z" wash={door} line="fine" />
      <Shape
        d="M-20-34C-16-35-13-35-10-34-10-30-10-27-11-24-14-23-17-23-20-24-20-27-20-31-20-34zM12-34C15-35 19-35 21-34 22-30 21-27 21-24 18-23 15-23 12-24 12-27 12-31 12-34z"
        wash="paper"
        line="fine"
      />
    </g>
  )
}
