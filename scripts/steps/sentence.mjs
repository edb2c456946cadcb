/** Something the person can put right; shown as it is, without a stack. */
export class Sentence extends Error {}

/** Runs a command to its exit code. Whatever is thrown becomes one sentence: no stack trace reaches a person. */
export async function command(run) {
  try {
    process.exitCode = (await run()) ?? 0
  } catch (e) {
    process.exitCode = 1
    console.error(`\n${e instanceof Error ? e.message : String(e)}`)
    if (!(e instanceof Sentence) && process.env.HOUVAST_DEBUG) console.error(e)
  }
}
