import { containerOfMark, containers, warmup, type Container } from '../codes'
import type { HouseCard, HousesContent, WeekCell } from '../content'

/** Words were said, or a picture was put down. A sticker says something without a word. */
export const saysSomething = ({ text, kind, sticker }: HouseCard): boolean =>
  text.trim() !== '' || (kind === 'sticker' && sticker !== null)

/** What somebody did with a message on a phone: it is part of what they say. */
export const statesOf = ({ kind, pinned, unsent, crossedOut }: HouseCard) =>
  (
    [
      ['muted', kind === 'muted'],
      ['pinned', pinned],
      ['unsent', unsent],
      ['crossedOut', crossedOut],
    ] as const
  ).flatMap(([state, is]) => (is ? [state] : []))

/** What was said in one house, in the order people gave it; null is what stands in no house. */
export const cardsIn = (content: HousesContent, container: Container | null): HouseCard[] =>
  content.cards.filter((card) => card.container === container && saysSomething(card))

/** Which house a part of the drawing belongs to; the warm-up belongs to none. */
export const containerOfPart = (part: string): Container | null => containers.find((each) => each === part) ?? null

/** What is written on a sheet itself: in the picture for who sees it, in letters for everybody else. */
export const writtenOn = ({ drawings }: HousesContent, part: string): readonly string[] =>
  drawings.find((each) => each.part === part)?.words ?? []

/** The parts something is drawn on, the warm-up too. */
export const drawn = ({ drawings }: Pick<HousesContent, 'drawings'>) => drawings.filter(({ shapes }) => shapes > 0)

/** The houses something is drawn in: what counts. The warm-up is play, and counts for nothing. */
export const drawnHouses = (content: HousesContent) =>
  drawn(content).filter(({ part }) => containerOfPart(part) !== null)

/** Whether there is anything of "who lives where". */
export const hasWarmup = (content: Pick<HousesContent, 'homes' | 'living' | 'drawings' | 'pictures'>): boolean =>
  content.homes.length + content.living.length > 0 ||
  drawn(content).some(({ part }) => part === warmup) ||
  content.pictures.some(({ part }) => part === warmup)

export const isFilled = (cell: WeekCell): boolean =>
  cell.feeling !== null ||
  cell.mark !== null ||
  [cell.where, cell.withWhom, cell.word].some((text) => text.trim() !== '')

/** A part of the week belongs to the house of its mark; without one to none. */
export const containerOfCell = ({ mark }: Pick<WeekCell, 'mark'>): Container | null =>
  mark === null ? null : containerOfMark[mark]

/** Houses somebody did something with: words, a drawing, a photo of paper, a mark in the week. An empty one is as good. */
export function touched(content: HousesContent): Container[] {
  const used = (container: Container) =>
    cardsIn(content, container).length > 0 ||
    drawn(content).some(({ part }) => part === container) ||
    content.pictures.some(({ part, kind }) => part === container && kind === 'paper') ||
    content.cells.some((cell) => isFilled(cell) && containerOfCell(cell) === container)
  return containers.filter(used)
}

/** In which order the child went through them, as far as the tablet saw it. */
export const order = (content: HousesContent): Container[] =>
  content.containers
    .filter(({ touchedAt }) => touchedAt !== null)
    .sort((one, other) => ((one.touchedAt ?? '') < (other.touchedAt ?? '') ? -1 : 1))
    .map(({ key }) => key)
