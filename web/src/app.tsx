import { CATALOGUE } from './catalogue.ts'
import { Boundary, Footer, KeysDialog, Masthead, Missing, UnderwayNotes, useKeys } from './frame/index.ts'
import { LabelsProvider } from './labels/index.ts'
import { DocumentsRoom } from './rooms/documents/index.ts'
import { JudgementsRoom } from './rooms/judgements/index.ts'
import { FindingsRoom } from './rooms/findings/index.ts'
import { EntitiesRoom, EntityRoom } from './rooms/entities/index.ts'
import { EntriesRoom } from './rooms/entries/index.ts'
import { EntryRoom } from './rooms/entry/index.ts'
import { FiguresRoom } from './rooms/figures/index.ts'
import { JobRoom, LibraryRoom } from './rooms/library/index.ts'
import { MapRoom } from './rooms/map/index.ts'
import { NetworkRoom } from './rooms/network/index.ts'
import { OfficialRoom } from './rooms/official/index.ts'
import { PositionsRoom } from './rooms/positions/index.ts'
import { PledgeRoom, PledgesRoom } from './rooms/pledges/index.ts'
import { RelationRoom, RelationsRoom } from './rooms/relations/index.ts'
import { ReadingRoom } from './rooms/reading/index.ts'
import { SourceRoom, SourcesRoom } from './rooms/sources/index.ts'
import { SeriesRoom, StateRoom } from './rooms/series/index.ts'
import { SideBySideRoom } from './rooms/side-by-side/index.ts'
import { SearchRoom } from './rooms/search/index.ts'
import { TimelineRoom } from './rooms/timeline/index.ts'
import { type Address, useAddress } from './router/index.ts'

/** The whole page: masthead, the room of the current address, footer. */
export function App() {
  const address = useAddress()
  const keys = useKeys()
  return (
    <>
      <a className="skip" href="#page">
        {CATALOGUE.skip}
      </a>
      <Masthead room={address.parts[0] ?? 'documents'} showKeys={keys.show} />
      <main id="page" tabIndex={-1}>
        <LabelsProvider>
          <Boundary key={address.path}>
            <Room address={address} />
          </Boundary>
        </LabelsProvider>
      </main>
      <UnderwayNotes />
      <Footer />
      {keys.shown && <KeysDialog close={keys.hide} />}
    </>
  )
}

function Room({ address }: { readonly address: Address }) {
  const [room, first, second] = address.parts
  if (room === undefined || (room === 'documents' && first === undefined))
    return <DocumentsRoom query={address.query} />
  if (room === 'documents' && first !== undefined)
    return <ReadingRoom key={first} document={first} query={address.query} />
  if (room === 'library' && first === undefined) return <LibraryRoom />
  if (room === 'library' && first !== undefined) return <JobRoom key={first} id={first} query={address.query} />
  if (room === 'figures') return <FiguresRoom query={address.query} />
  if (room === 'judgements') return <JudgementsRoom query={address.query} />
  if (room === 'findings') return <FindingsRoom query={address.query} />
  if (room === 'entities' && first === undefined) return <EntitiesRoom query={address.query} />
  if (room === 'entities' && first !== undefined) return <EntityRoom key={first} entity={first} query={address.query} />
  if (room === 'entries' && first === undefined) return <EntriesRoom query={address.query} />
  if (room === 'entries' && first !== undefined) return <EntryRoom key={first} entry={first} />
  if (room === 'side-by-side' && first === undefined) return <SideBySideRoom query={address.query} />
  if (room === 'positions') return <PositionsRoom query={address.query} />
  if (room === 'pledges' && first === undefined) return <PledgesRoom query={address.query} />
  if (room === 'pledges' && first !== undefined) return <PledgeRoom key={first} pledge={first} query={address.query} />
  if (room === 'timeline' && first === undefined) return <TimelineRoom query={address.query} />
  if (room === 'network' && first === undefined) return <NetworkRoom query={address.query} />
  if (room === 'map' && first === undefined) return <MapRoom query={address.query} />
  if (room === 'relations' && first === undefined) return <RelationsRoom />
  if (room === 'relations' && first !== undefined) return <RelationRoom key={first} dyad={first} />
  if (room === 'series' && first !== undefined && second !== undefined)
    return <SeriesRoom key={`${first}/${second}`} indicator={first} dyad={second} query={address.query} />
  if (room === 'official' && first !== undefined && second !== undefined)
    return <StateRoom key={`${first}/${second}`} indicator={first} state={second} query={address.query} />
  if (room === 'official') return <OfficialRoom query={address.query} />
  if (room === 'sources' && first === undefined) return <SourcesRoom query={address.query} />
  if (room === 'sources' && (first === 'publisher' || first === 'speaker'))
    return <SourceRoom kind={first} query={address.query} />
  if (room === 'search') return <SearchRoom query={address.query} />
  return <Missing />
}
