'use client'

import { SideBySide as Beside } from '../../SideBySide'
import { ChildSide } from './ChildSide'

/** The story in the consultant's own page, for who reads it side by side. */
export const SideBySide = ({ onLeave }: { onLeave: () => void }) => <Beside side={ChildSide} onLeave={onLeave} />
