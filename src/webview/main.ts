import { Panel } from './panel';
import './vscodeApi';

new Panel(acquireVsCodeApi());
