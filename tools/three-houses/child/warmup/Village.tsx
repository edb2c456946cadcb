import { Ground, Line, Picture } from '@/components/illustrations/Picture'
import { Cloud, Sun } from '@/components/illustrations/things'
import { insideSize } from '../scenes/sizes'
import { Grass } from '../scenes/skies'

/** Room to draw homes in: a sky, a hill and a street. No house stands there, because how many there are is the child's to say. */
export function Village() {
  return (
    <Picture size={insideSize}>
      <Ground
        wash="sky"
        d="M30 300C60 120 320 40 600 36 900 34 1140 110 1172 290 1184 380 1180 440 1174 500 800 520 400 520 28 500 22 430 22 360 30 300z"
      />
      <Sun at="translate(1090 110) scale(2)" />
      <Cloud at="translate(190 120) scale(2.2)" wash="paper" />
      <Ground
        wash="leaf"
        d="M20 520C200 470 420 460 620 480 840 500 1040 470 1180 500 1186 640 1184 760 1176 850 800 870 400 870 24 850 14 740 14 620 20 520z"
      />
      <Grass at="translate(10 846)" wide={1180} />
      <Line d="M20 520C200 470 420 460 620 480 840 500 1040 470 1180 500" />
    </Picture>
  )
}
