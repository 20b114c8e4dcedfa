import { CATALOGUE } from '../catalogue.ts'
import { href, useAddress } from '../router/index.ts'
import { ThemeSwitch } from './theme.tsx'

/** What was read; what is said in it; what that comes to when it is held together. */
const GROUPS = [
  ['documents', 'library', 'relations', 'sources', 'search'],
  ['figures', 'entities', 'positions', 'timeline', 'network', 'map'],
  ['entries', 'findings', 'pledges', 'official'],
] as const

/** The head of every page: name, rooms, switches. */
export function Masthead({ room, showKeys }: { readonly room: string; readonly showKeys: () => void }) {
  return (
    <header className="masthead">
      <div className="masthead-inner">
        <div className="nameplate">
          <a className="wordmark" href="/">
            {CATALOGUE.name}
          </a>
          <p className="motto">{CATALOGUE.motto}</p>
        </div>
        <nav className="rooms" aria-label={CATALOGUE.rooms.label}>
          {GROUPS.map((group) => (
            <span key={group[0]} className="room-group">
              {group.map((name) => (
                <a
                  key={name}
                  href={name === 'documents' ? '/' : href([name])}
                  aria-current={isIn(name, room) ? 'page' : undefined}
                >
                  {CATALOGUE.rooms[name]}
                </a>
              ))}
            </span>
          ))}
          <span className="switches">
            <ThemeSwitch />
            <button type="button" className="quiet keys-button" onClick={showKeys}>
              {CATALOGUE.keysButton} <kbd>?</kbd>
            </button>
          </span>
        </nav>
      </div>
    </header>
  )
}

/** The last lines of every page; on paper the address that it was printed from. */
export function Footer() {
  useAddress()
  return (
    <footer className="footer">
      <p className="on-screen">{CATALOGUE.footer}</p>
      <p className="on-paper">{CATALOGUE.printed(location.href)}</p>
    </footer>
  )
}

function isIn(name: string, room: string): boolean {
  return name === room || (name === 'figures' && room === 'series') || (name === 'findings' && room === 'judgements')
}
