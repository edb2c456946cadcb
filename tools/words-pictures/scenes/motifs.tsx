import type { ReactNode } from 'react'
import { Person } from '@/components/illustrations/Figures'
import { Line, Shape, type Wash } from '@/components/illustrations/Picture'
import { Cloud, House, Mug, Plant, Star, Sun } from '@/components/illustrations/things'
import type { FrameKey } from '../codes'

type Motif = { wash: Wash; drawn: ReactNode }

/** What stands on a sheet nobody drew on yet, around (0, 0), about 120 wide; and the colour behind it. */
const motifs: Record<FrameKey | 'own', Motif> = {
  title: {
    wash: 'orchid',
    drawn: (
      <>
        <Shape
          d="M0-30C-18-42-42-42-58-38-60-12-60 14-58 38-38 34-18 36 0 46 18 36 38 34 58 38 60 12 60-14 58-38 42-42 18-42 0-30z"
          wash="paper"
        />
        <Line d="M0-29C1-4-1 20 0 45" line="fine" />
        <Sun at="translate(-30 -8)" />
        <Line d="M16-14C26-16 36-16 46-14M16-2C26-4 36-4 46-2M16 10C24 8 32 8 38 10" line="fine" />
      </>
    ),
  },
  good: {
    wash: 'honey',
    drawn: (
      <>
        <Sun at="translate(36 -34) scale(1.5)" />
        <Shape d="M-50 34C-52 8-52 0-50-8-22-12 22-12 50-8 52 4 52 20 50 34 20 38-20 38-50 34z" wash="wood" />
        <Mug at="translate(-26 -8)" wash="sky" />
        <Mug at="translate(2 -8)" wash="leaf" />
        <Plant at="translate(32 -10) scale(.7)" />
      </>
    ),
  },
  who: {
    wash: 'sky',
    drawn: (
      <>
        <Person age="grandparent" skin={3} hair="bun" hairColour="grey" clothes="orchid" at={[-42, 44]} mood="plain" />
        <Person age="parent" skin={5} hair="short" hairColour="black" clothes="leaf" at={[0, 46]} mood="plain" />
        <Person age="parent" skin={2} hair="bob" hairColour="copper" clothes="pine" at={[42, 44]} mood="plain" />
      </>
    ),
  },
  what: {
    wash: 'dusk',
    drawn: (
      <>
        <Cloud at="translate(-4 -26) scale(2)" wash="dusk" />
        <Cloud at="translate(30 -4) scale(1.2)" />
        <Line d="M-30 6C-32 16-36 24-38 34M-8 8C-10 18-14 26-16 36M16 18C14 26 12 32 10 38" />
      </>
    ),
  },
  happened: {
    wash: 'leaf',
    drawn: (
      <>
        <House at="translate(-34 18) scale(.9)" wash="honey" roof="clay" />
        <House at="translate(44 0) scale(.7)" wash="sky" roof="dusk" />
        <Line d="M-32 20C-28 42 8 46 20 30 28 18 36 12 44 4" line="dashed" />
      </>
    ),
  },
  notfault: {
    wash: 'clay',
    drawn: (
      <>
        <Shape d="M3-16C-8-42-46-30-40 2-34 26-10 34 0 44 12 34 38 22 42-2 46-34 12-40 3-16z" wash="clay" />
        <Person age="child" skin={4} hair="curls" hairColour="black" clothes="honey" at={[0, 32]} scale={0.9} />
      </>
    ),
  },
  doing: {
    wash: 'pine',
    drawn: (
      <>
        <Shape d="M-42-44C-16-47 16-47 42-44 44-16 44 16 42 44 16 47-16 47-42 44-44 16-44-16-42-44z" wash="paper" />
        <Line d="M-28-22L-22-15-12-30M-28 4L-22 11-12-4M-28 30L-22 37-12 22" />
        <Line d="M0-20C10-22 20-22 30-20M0 6C10 4 20 4 30 6M0 32C8 30 16 30 22 32" line="fine" />
      </>
    ),
  },
  people: {
    wash: 'honey',
    drawn: (
      <>
        <Person age="parent" skin={2} hair="long" hairColour="fair" clothes="leaf" at={[-40, 42]} mood="glad" />
        <Person age="child" skin={2} hair="tails" hairColour="fair" clothes="clay" at={[0, 44]} mood="happy" />
        <Person age="grandparent" skin={2} hair="thin" hairColour="grey" beard clothes="dusk" at={[40, 42]} />
      </>
    ),
  },
  next: {
    wash: 'sky',
    drawn: (
      <>
        <Shape d="M-10 46C-14 24 14 12-2-4-12-16 14-22 26-34L36-30C26-14 4-10 16 2 32 16 10 28 16 46z" wash="paper" />
        <Star at="translate(36 -44)" />
        <Line d="M-38 8C-46 2-48-10-38-14-28-18-20-10-26-2-32 4-36 8-36 16M-36 26C-36 27-35 28-35 28" />
      </>
    ),
  },
  mine: {
    wash: 'orchid',
    drawn: (
      <>
        <Shape d="M-48-34C-18-40 18-40 48-34 50-10 50 14 46 36 18 40-18 40-46 36-50 12-50-12-48-34z" wash="paper" />
        <Shape
          at="translate(22 4) rotate(38)"
          d="M-6-40C-2-42 2-42 6-40 7-20 7 0 6 18 4 24 2 28 0 34-2 28-4 24-6 18-7 0-7-20-6-40z"
          wash="clay"
          line="fine"
        />
        <Line d="M-34 14C-28 4-22 20-16 10-12 4-6 14 0 24" />
      </>
    ),
  },
  own: {
    wash: 'leaf',
    drawn: (
      <>
        <Shape d="M-48-34C-18-40 18-40 48-34 50-10 50 14 46 36 18 40-18 40-46 36-50 12-50-12-48-34z" wash="paper" />
        <Star at="translate(0 0) scale(1.6)" />
      </>
    ),
  },
}

export const motifOf = (key: FrameKey | null): Motif => motifs[key ?? 'own']
