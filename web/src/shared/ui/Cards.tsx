import { Checkbox } from 'antd';
import type { DataColumn, Selection } from './DataTable';

interface CardsProps<Row> {
  label: string;
  columns: DataColumn<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  selection?: Selection<Row>;
}

/** A list on a narrow screen. */
export function Cards<Row>({ label, columns, rows, rowKey, selection }: CardsProps<Row>) {
  const heading = columns.find((column) => column.heading) ?? columns[0];
  return (
    <ul className="cards" aria-label={label}>
      {rows.map((row) => {
        const key = rowKey(row);
        return (
          <li key={key} className="card">
            <div className="card-heading">
              {selection && (
                <Checkbox
                  aria-label={selection.nameOf(row)}
                  disabled={selection.may ? !selection.may(row) : false}
                  checked={selection.chosen.includes(key)}
                  onChange={(event) =>
                    selection.choose(
                      event.target.checked
                        ? [...selection.chosen, key]
                        : selection.chosen.filter((chosen) => chosen !== key),
                    )
                  }
                />
              )}
              {heading?.render(row)}
            </div>
            <dl className="card-lines">
              {columns
                .filter((column) => column !== heading)
                .map((column) => (
                  <div key={column.key}>
                    <dt>{column.title}</dt>
                    <dd>{column.render(row)}</dd>
                  </div>
                ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
