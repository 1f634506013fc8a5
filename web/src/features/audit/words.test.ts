import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { texts } from '@/app/texts';
import { type AuditedService, recordsOf } from './model';

const modules: Record<AuditedService, string> = {
  library: 'project-library-service',
  'supply-demand': 'supply-demand-service',
  financing: 'financing-match-service',
};

function javaOf(module: string): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? walk(join(folder, entry.name))
        : entry.name.endsWith('.java')
          ? [readFileSync(join(folder, entry.name), 'utf8')]
          : [],
    );
  return walk(join('..', module, 'src/main/java'));
}

const found = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map((match) => match[1] ?? '');

/** Codes of problems look as actions do; those that a bundle words are none. */
function problemsOf(module: string): Set<string> {
  const bundle = readFileSync(join('..', module, 'src/main/resources/messages/problems_zh.properties'), 'utf8');
  return new Set(found(bundle, /^([a-z-]+\.[a-z-]+)=/gm));
}

/** What a service's code notes in its trail: actions by their names, and what they are about. */
function notedBy(service: AuditedService) {
  const actions = new Set<string>();
  const subjects = new Set<string>();
  const problems = new Set([...problemsOf('platform'), ...problemsOf(modules[service])]);
  for (const module of ['platform', modules[service]]) {
    for (const source of javaOf(module)) {
      if (/(audit|recording)\.record(Look)?\(/.test(source)) {
        found(source, /"([a-z-]+\.[a-z-]+)"/g)
          .filter((code) => !problems.has(code) && !code.startsWith(`${service}.`))
          .forEach((code) => {
            actions.add(code);
          });
        found(source, /record(?:Look)?\(\s*[^,]+,\s*"([a-z-]+)"/g).forEach((subject) => {
          subjects.add(subject);
        });
      }
      // A project's steps are named without their subject, in the past tense.
      if (/trail\.(add|change)\(/.test(source)) {
        found(source.replaceAll(/Violation\.of\([^)]*\)/g, ''), /"([a-z-]+(?:ed|wn|en|back))"/g).forEach((step) => {
          actions.add(`project.${step}`);
        });
      }
    }
  }
  return { actions: [...actions], subjects: [...subjects] };
}

type Texts = { [key: string]: string | Texts };

function worded(node: string | Texts | undefined, path: string[]): boolean {
  const [first, ...rest] = path;
  return first === undefined ? typeof node === 'string' : typeof node === 'object' && worded(node[first], rest);
}

describe('words of the trail', () => {
  for (const service of Object.keys(modules) as AuditedService[]) {
    const { actions, subjects } = notedBy(service);

    it(`finds what the code notes: ${service}`, () => {
      expect(actions).toContain('codes.imported');
      expect(actions.length).toBeGreaterThan(2);
      expect(subjects.length).toBeGreaterThan(1);
    });

    it.each(['zh-CN', 'en'] as const)(`names everything of ${service} in %s`, (language) => {
      const { audit, project } = texts[language];
      const missing = [
        ...actions.filter(
          (action) =>
            !worded(audit, ['did', ...action.split('.')]) &&
            !(action.startsWith('project.') && worded(project, ['done', action.replace('project.', '')])),
        ),
        ...subjects.filter((subject) => !worded(audit, ['what', subject])),
      ];
      expect(missing).toEqual([]);
    });

    it(`offers every kind of record of ${service} as a filter`, () => {
      expect(subjects.filter((subject) => !recordsOf[service].includes(subject))).toEqual([]);
    });
  }

  it('finds the steps of a project and what is noted under a name of its own', () => {
    expect(notedBy('library').actions).toEqual(
      expect.arrayContaining(['project.taken-back', 'policy-rule.ended', 'policy-run.finished', 'whitelist.exported']),
    );
  });
});
