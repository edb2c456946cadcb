/**
 * The words around a child's screen in the language the child chose, and the language itself: the frame stands outside of what knows it.
 * Without them the frame speaks the language of the page.
 */
export type Spoken = {
  language: string
  stop: string
  calmButton: string
  calm: { title: string; text: string; back: string }
  stopped: { title: string; text: string; back: string; done: string }
  done: { title: string; text: string; back: string }
  listen: { listen: string; hush: string; none: string }
}
