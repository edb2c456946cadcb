import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from './program.mjs'

// An empty clone has no packages. A file that asks for one at its top ends `npm test` before it could install them.
it('can read every step before a single package is installed', () => {
  const clone = mkdtempSync(join(tmpdir(), 'houvast-before-packages-'))
  try {
    cpSync(join(projectFolder, 'scripts/steps'), join(clone, 'steps'), { recursive: true })
    const steps = [
      'build',
      'checks',
      'chromium',
      'install',
      'machine',
      'port',
      'serving',
      'suites',
      'throwaway',
      'worker',
    ]
    const script = `for (const step of ${JSON.stringify(steps)}) await import('./steps/' + step + '.mjs'); console.log('read')`
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: clone, encoding: 'utf8' })
    expect(said.trim()).toBe('read')
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
})
