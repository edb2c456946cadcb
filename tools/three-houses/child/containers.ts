/** The three that lie under every form: worries, good things, dreams (practice guide 1.3). */
export const containers = ['worry', 'good', 'dream'] as const
export type Container = (typeof containers)[number]
