import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { followLinks } from './router/index.ts'
import './styles/index.css'

const root = document.getElementById('root')
if (root) {
  followLinks()
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
