import { useEffect, useState } from 'react'
import { CATALOGUE } from '../catalogue.ts'

const THEMES = ['auto', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]
const KEPT = 'chancery:theme'

/** Chooses light, dark or what the device prefers, and keeps the choice in this browser. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(kept)
  useEffect(() => {
    if (theme === 'auto') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', theme)
    try {
      localStorage.setItem(KEPT, theme)
    } catch {
      // A browser that keeps nothing still shows the choice until the page is left.
    }
  }, [theme])
  return (
    <label className="theme">
      <span className="unseen">{CATALOGUE.theme.label}</span>
      <select value={theme} onChange={(event) => setTheme(themeOf(event.target.value))}>
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {CATALOGUE.theme[name]}
          </option>
        ))}
      </select>
    </label>
  )
}

function kept(): Theme {
  try {
    return themeOf(localStorage.getItem(KEPT))
  } catch {
    return 'auto'
  }
}

function themeOf(name: string | null): Theme {
  return THEMES.find((theme) => theme === name) ?? 'auto'
}
