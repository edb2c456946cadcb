'use client'

import { SideBySide as Beside } from '../../SideBySide'
import { ChildSide } from './ChildSide'

/** A child's rings in the consultant's own page, for who places side by side. */
export const SideBySide = ({ onLeave }: { onLeave: () => void }) => <Beside side={ChildSide} onLeave={onLeave} />
