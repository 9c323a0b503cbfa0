// What `sanjeh --help` says, in both languages.
import type { Language } from '../i18n/createI18n';

const USAGE = `npx sanjeh score FILE… [--benchmarks ID|FILE] [--out DIR] [--explain] [--lang en|fa]
npx sanjeh check FILE… [--benchmarks ID|FILE] [--lang en|fa]
npx sanjeh --help`;

const COLUMNS = `city, country, period, data_point, status, numerator, denominator, value,
  quality, origin, source, reference_year, agency, note`;

export const HELP = {
  en: `Sanjeh scores U4SSC answers as the app does.

${USAGE}

score   reads answers and writes maturity-report.csv, group-scores.csv and findings.csv
check   lists problems and plausibility findings, and writes nothing

--benchmarks  the set to score by: its id, or a JSON file of the same form (default: the one of Sanjeh)
--out         the folder for the tables (default: the current one); what is there is replaced
--explain     writes explanations.txt beside them: how every number of every assessment comes about
--lang        the language of messages: en (default) or fa

A FILE is a workspace file of the app (.sanjeh, without a passphrase) or a CSV table.

An assessment in a workspace file is scored by the benchmark set that it is pinned to, unless --benchmarks names
another one. A city's own indicators go to local-indicators.csv, apart from the official score. Workspace files are
read after the tables.

A table has these columns, in any order:
  ${COLUMNS}
Needed are city, period, data_point and status; a maturity-report.csv is such a table too. It may hold any number
of cities and periods, but the rows of one city and period have to stand together: when they come back after
others, in this file or a later one, that is a problem, and they are left out. Statuses: reported, not-reported,
not-applicable, unanswered.

An answers table has no city profile. The denominator that more than half of a city's answers in one period
give for population, households, area or GDP counts as the profile's figure; other denominators are kept for
their answers, and the finding "profile-changed" tells them. When the rows of a later period of the same city
follow at once, jumps between the two are told.

Problems go to standard error as "file:row column: message"; row 1 is the header. Lines with "note:" are told
only. A row with a problem is left out, all others are read.

Exit code: 0 no problems, 1 problems in the data, 2 the command could not be carried out.`,
  fa: `سنجه پاسخ‌های U4SSC را همان‌گونه که برنامه امتیاز می‌دهد، امتیاز می‌دهد.

${USAGE}

score   پاسخ‌ها را می‌خواند و maturity-report.csv، group-scores.csv و findings.csv را می‌نویسد
check   اشکال‌ها و یافته‌های معقول‌بودن را فهرست می‌کند و چیزی نمی‌نویسد

--benchmarks  مجموعه مقادیر مرجع: شناسه آن یا فایل JSON به همان شکل (پیش‌فرض: مجموعه خود سنجه)
--out         پوشه جدول‌ها (پیش‌فرض: پوشه جاری)؛ جدول‌های پیشین جایگزین می‌شود
--explain     فایل explanations.txt را هم می‌نویسد: هر عدد هر ارزیابی چگونه به دست آمده است
--lang        زبان پیام‌ها: en (پیش‌فرض) یا fa

FILE فایل سنجه (sanjeh، بدون گذرواژه) یا جدول CSV است.

هر ارزیابیِ فایل سنجه با مجموعه مقادیر مرجع خودش امتیاز می‌گیرد، مگر آنکه --benchmarks مجموعه دیگری را نام ببرد.
شاخص‌های محلی شهر جدا از امتیاز رسمی در local-indicators.csv نوشته می‌شود. فایل‌های سنجه پس از جدول‌ها خوانده
می‌شود.

جدول این ستون‌ها را دارد، به هر ترتیب:
  ${COLUMNS}
ستون‌های city، period، data_point و status لازم است؛ maturity-report.csv نیز چنین جدولی است. جدول می‌تواند
هر تعداد شهر و دوره داشته باشد، ولی ردیف‌های یک شهر و یک دوره باید پشت سر هم باشد: اگر پس از ردیف‌های دیگر،
در همین فایل یا فایل بعدی، دوباره بیاید، اشکال است و کنار گذاشته می‌شود. وضعیت‌ها: reported، not-reported،
not-applicable، unanswered.

جدول پاسخ‌ها شناسنامه شهر ندارد. مخرجی که بیش از نیمی از پاسخ‌های یک شهر در یک دوره برای جمعیت، خانوار، مساحت یا
تولید ناخالص داخلی می‌دهند، رقم شناسنامه شهر به شمار می‌آید؛ مخرج‌های دیگر برای پاسخ خود می‌مانند و یافته
profile-changed آن‌ها را می‌گوید. اگر ردیف‌های دوره بعدی همان شهر بی‌فاصله بیاید، جهش‌های میان دو دوره گفته می‌شود.

اشکال‌ها به شکل «file:row column: message» در خروجی خطا می‌آید؛ ردیف ۱ سرستون است. سطرهای «توجه:» تنها برای
آگاهی است. ردیفی که اشکال دارد کنار گذاشته و بقیه خوانده می‌شود.

کد خروج: ۰ بدون اشکال، ۱ اشکال در داده، ۲ فرمان انجام نشد.`,
} satisfies Record<Language, string>;
