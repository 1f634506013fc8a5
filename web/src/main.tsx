import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { texts } from './app/texts';
import { startTexts } from './shared/i18n/i18n';
import './app/styles.css';

async function start() {
  startTexts(texts);
  if (import.meta.env.MODE === 'mock') {
    const { startMocks } = await import('./mocks/browser');
    await startMocks();
  }
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(<App />);
  }
}

void start();
