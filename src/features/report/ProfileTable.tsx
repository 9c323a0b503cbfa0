// The figures of the city that serve as denominators.
import type { Profile } from '../../core/assessment/profile';
import { PROFILE_QUANTITIES } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { Table } from '../../widgets/Table';

export function ProfileTable({ profile }: { profile: Profile }) {
  const { t, format } = useText();
  const notStated = t('report.document.notStated');
  const unitOf = (quantity: (typeof PROFILE_QUANTITIES)[number]) =>
    quantity === 'gdp' ? profile.currency : t(`profile.units.${quantity}`);
  return (
    <Table
      caption={t('report.introduction.profile')}
      fixed
      columns={[
        {
          name: t('report.introduction.figure'),
          cell: (quantity) => t(`profile.quantities.${quantity}`),
        },
        {
          name: t('report.introduction.value'),
          cell: (quantity) => {
            const { value } = profile[quantity];
            if (value === null) return notStated;
            return (
              <>
                <bdi>{format.number(value)}</bdi> <bdi>{unitOf(quantity)}</bdi>
              </>
            );
          },
        },
        {
          name: t('report.introduction.year'),
          cell: (quantity) => {
            const { year } = profile[quantity];
            return year === null ? notStated : format.yearInBothCalendars(year);
          },
        },
      ]}
      rows={PROFILE_QUANTITIES}
      keyOf={(quantity) => quantity}
    />
  );
}
