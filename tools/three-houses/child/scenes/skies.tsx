import { Line, Shape, type Wash } from '@/components/illustrations/Picture'
import { Cloud, Star, Sun } from '@/components/illustrations/things'
import type { Container } from '../../codes'

/**
 * What hangs above each of the three, whatever they are drawn as: a cloud with drops, a sun, a moon with stars. So a child who cannot
 * read knows them by their shape, and not by their colour.
 */
export function Sky({ container, at }: { container: Container; at: string }) {
  return (
    <g transform={at}>
      {container === 'worry' && <RainCloud />}
      {container === 'good' && <Sun at="scale(1.9)" />}
      {container === 'dream' && <MoonAndStars />}
    </g>
  )
}

function RainCloud() {
  return (
    <g>
      <Cloud at="scale(2.1)" wash="sky" />
      <Line d="M-22 28C-23 33-26 37-27 42M0 30C-1 36-3 40-5 46M22 28C21 33 19 37 17 42" />
    </g>
  )
}

function MoonAndStars() {
  return (
    <g>
      <Shape
        d="M8-32C-12-34-28-18-27 2-26 22-8 34 10 30 20 28 27 22 31 14 20 18 6 14 0 4-8-10-4-24 8-32z"
        wash="honey"
      />
      <Star at="translate(34 -18) scale(.9)" wash="orchid" />
      <Star at="translate(20 -2) scale(.55)" wash="paper" />
    </g>
  )
}

/** A line of grass to stand on, `wide` units long from where it is put. */
export function Grass({ at, wide, wash = 'leaf' }: { at: string; wide: number; wash?: Wash }) {
  const blades = Array.from({ length: Math.floor(wide / 90) }, (_, index) => 30 + index * 90 + (index % 3) * 14)
  return (
    <g transform={at}>
      <Shape
        line="none"
        wash={wash}
        d={`M0 6C${wide * 0.2}-8 ${wide * 0.8}-8 ${wide} 6 ${wide + 4} 22 ${wide - 6} 40 ${wide - 20} 44 ${wide * 0.7} 54 ${wide * 0.3} 54 20 44 2 36-6 20 0 6z`}
      />
      <Line d={`M0 4C${wide * 0.25}-9 ${wide * 0.75}-9 ${wide} 4`} />
      {blades.map((x) => (
        <Line
          key={x}
          line="fine"
          d={`M${x} 2C${x - 3}-6 ${x - 6}-10 ${x - 9}-13M${x + 5} 1C${x + 6}-7 ${x + 9}-12 ${x + 13}-15`}
        />
      ))}
    </g>
  )
}
