// The 17 Sustainable Development Goals, and which of them a KPI speaks about: by ITU's own word, or by our suggestion.
import type { Kpi } from './kpi';

export const GOALS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;
export type Goal = (typeof GOALS)[number];

/** The UN's short names; Persian is none of its official languages: the forms that are in common use there. */
export const GOAL_NAMES = {
  1: { en: 'No Poverty', fa: 'پایان فقر' },
  2: { en: 'Zero Hunger', fa: 'پایان گرسنگی' },
  3: { en: 'Good Health and Well-being', fa: 'سلامت و رفاه' },
  4: { en: 'Quality Education', fa: 'آموزش باکیفیت' },
  5: { en: 'Gender Equality', fa: 'برابری جنسیتی' },
  6: { en: 'Clean Water and Sanitation', fa: 'آب سالم و تأسیسات بهداشتی' },
  7: { en: 'Affordable and Clean Energy', fa: 'انرژی پاک و مقرون‌به‌صرفه' },
  8: { en: 'Decent Work and Economic Growth', fa: 'کار شایسته و رشد اقتصادی' },
  9: { en: 'Industry, Innovation and Infrastructure', fa: 'صنعت، نوآوری و زیرساخت' },
  10: { en: 'Reduced Inequalities', fa: 'کاهش نابرابری‌ها' },
  11: { en: 'Sustainable Cities and Communities', fa: 'شهرها و جوامع پایدار' },
  12: { en: 'Responsible Consumption and Production', fa: 'مصرف و تولید مسئولانه' },
  13: { en: 'Climate Action', fa: 'اقدام برای اقلیم' },
  14: { en: 'Life Below Water', fa: 'زندگی زیر آب' },
  15: { en: 'Life on Land', fa: 'زندگی روی زمین' },
  16: { en: 'Peace, Justice and Strong Institutions', fa: 'صلح، عدالت و نهادهای توانمند' },
  17: { en: 'Partnerships for the Goals', fa: 'مشارکت برای تحقق اهداف' },
} satisfies Record<Goal, { en: string; fa: string }>;

export interface GoalLink {
  goal: Goal;
  /** Stated as soon as ITU names anything of the goal; what we suggest beside it does not make it ours. */
  origin: 'stated' | 'suggested';
  /** Goals, targets and indicators as they stand in the definition ("17.8", "17.8.1"). */
  stated: readonly string[];
  suggested: readonly string[];
}

/** In the order of the goals; empty for a KPI that no goal is known for. */
export function findGoalLinks({ sdg }: Pick<Kpi, 'sdg'>): GoalLink[] {
  return GOALS.flatMap((goal): GoalLink[] => {
    const isOfGoal = (code: string) => Number(code.split('.')[0]) === goal;
    const [stated, suggested] = [sdg.stated.filter(isOfGoal), sdg.suggested.filter(isOfGoal)];
    if (stated.length + suggested.length === 0) return [];
    return [{ goal, origin: stated.length > 0 ? 'stated' : 'suggested', stated, suggested }];
  });
}
