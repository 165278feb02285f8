/** Catches a screen that fails and offers to draw it again: a person never sees a white window or a stack. */
import { Component, type ReactNode } from 'react';
import { Banner } from '../../ui/index.ts';
import css from './shell.module.css';

type Props = { readonly message: string; readonly again: string; readonly children: ReactNode };

export class ScreenGuard extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const retry = () => this.setState({ hasFailed: false });
    return (
      <main className={css.middle}>
        <Banner tone="problem" action={{ label: this.props.again, onPress: retry }}>
          {this.props.message}
        </Banner>
      </main>
    );
  }
}
