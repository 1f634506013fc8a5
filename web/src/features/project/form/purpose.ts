import { createContext } from 'react';

/** What the form is filled in for: a draft says everything; a change of an admitted project leaves out what is said apart. */
export const FormPurpose = createContext<'draft' | 'change'>('draft');
