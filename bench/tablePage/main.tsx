// What the dashboard is measured against: a page that only renders a React table of 112 rows.
import { createRoot } from 'react-dom/client';

const ROWS = Array.from({ length: 112 }, (_, index) => ({
  code: `EC-ICT-ICT-${index}C`,
  name: `Data point number ${index}`,
  value: (index * 7919) % 100,
}));

function Table() {
  return (
    <table>
      <thead>
        <tr>
          <th>Code</th>
          <th>Data point</th>
          <th>Value</th>
          <th>Band</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ code, name, value }) => (
          <tr key={code}>
            <td>{code}</td>
            <td>{name}</td>
            <td>{value}</td>
            <td>{value < 33 ? 1 : value < 66 ? 2 : value <= 95 ? 3 : 4}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Table />);
