import { realWaits } from './waits'

/** The browser was asked for what lies on this device and said nothing at all, neither yes nor no. */
export class NoAnswer extends Error {}

/** Far longer than a slow tablet needs to open a store after a crash, and as long as a person looks at an empty page. */
export const longestAnswer = 8_000

/**
 * What was asked, or NoAnswer once it takes longer than anybody waits: a browser whose storage hangs leaves a question open for ever. What
 * comes later than that, nobody hears here.
 */
export function inTime<T>(asked: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const stop = realWaits.wait(longestAnswer, () => failed(new NoAnswer('The browser does not answer')))
    void asked.then(done, failed).finally(stop)
  })
}
