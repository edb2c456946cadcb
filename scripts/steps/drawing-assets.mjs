import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './program.mjs'

const from = join(projectFolder, 'node_modules/@tldraw/assets')
const folder = join(projectFolder, 'public/tldraw-assets')

/**
 * The letters of the drawing surface, served by us: by itself tldraw asks its makers' servers for them. In a folder of the version, so
 * that a browser may keep them. Only letters: its icons and menus are hidden.
 */
export function layOutDrawingAssets() {
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'))
  const target = join(folder, version)
  if (existsSync(target)) return
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(from, 'fonts'), join(target, 'fonts'), { recursive: true })
}
