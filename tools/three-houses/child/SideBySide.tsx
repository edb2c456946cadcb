'use client'

import { SideBySide as Beside } from '../../SideBySide'
import { ChildSide } from './ChildSide'

/** The houses in the consultant's own page, for who draws side by side. */
export const SideBySide = ({ onLeave }: { onLeave: () => void }) => <Beside side={ChildSide} onLeave={onLeave} />
