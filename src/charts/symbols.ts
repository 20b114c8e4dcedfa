import { rounded } from './svg.ts'

/** The marks of charts, each around the point 0, 0, about as wide as `size`, in pixels. */
export type Symbol = 'circle' | 'half' | 'diamond' | 'triangle' | 'cross' | 'square'

/** The path of a symbol at a point. */
export function symbolPath(symbol: Symbol, x: number, y: number, size: number): string {
  const at = (dx: number, dy: number) => `${place(x + dx * size)} ${place(y + dy * size)}`
  const radius = place(size / 2)
  const circle = `M${at(-0.5, 0)} A${radius} ${radius} 0 1 1 ${at(0.5, 0)} A${radius} ${radius} 0 1 1 ${at(-0.5, 0)} Z`
  switch (symbol) {
    case 'circle':
      return circle
    // The left half of the circle, as the part of the time that is over.
    case 'half':
      return `M${at(0, -0.5)} A${radius} ${radius} 0 0 0 ${at(0, 0.5)} Z`
    case 'diamond':
      return `M${at(0, -0.64)} L${at(0.5, 0)} L${at(0, 0.64)} L${at(-0.5, 0)} Z`
    case 'triangle':
      return `M${at(0, -0.6)} L${at(0.56, 0.44)} L${at(-0.56, 0.44)} Z`
    case 'cross':
      return `M${at(-0.45, -0.45)} L${at(0.45, 0.45)} M${at(0.45, -0.45)} L${at(-0.45, 0.45)}`
    case 'square':
      return `M${at(-0.5, -0.5)} L${at(0.5, -0.5)} L${at(0.5, 0.5)} L${at(-0.5, 0.5)} Z`
  }
}

const place = rounded
