import { measures } from './cases.ts'

measures(`
The panel lowered its estimate of the 2024 harvest by «8%»- to «13.3 million tonnes»=.
The bank raised its forecast for 2025 by «2%»+.
The bank raised its forecast of 30 million tons by 2025 at «2%»=.
`)
