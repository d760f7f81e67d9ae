import { Component, type ReactNode } from 'react';
import { text } from '../text/index.ts';
import { Button } from '../ui/Button.tsx';
import { exportRecord } from './acts.ts';

/** A screen that fails to draw says so; the record is safe, and there is a way on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {};

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className="panel" role="alert">
        <h1>{text('trouble.failed')}</h1>
        <p className="lead">{text('trouble.failedMeans')}</p>
        <p className="choices">
          <Button kind="brass" onClick={() => location.reload()}>
            {text('trouble.reload')}
          </Button>
          <Button icon="download" onClick={() => void exportRecord()}>
            {text('saves.export')}
          </Button>
        </p>
        <pre className="details">{error.message}</pre>
      </main>
    );
  }
}
