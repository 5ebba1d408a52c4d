import type { Language } from "../../../shared/text/language.ts";

/** Every line holds words of different meaning: no two may share a stem. */
export const APART: Record<Language, string> = {
  ru: `
    ценный цена ценность
    целый цель целевой
    занятый самозанятый занятие незанятый
    продуктивный непродуктивный продукт
    продуктивно непродуктивно
    безработный безработица работа рабочий
    средний средство среда
    часть частный частый
    лицо личный лицей
    правый правило правовой
    место месть местный
    городской сельский
    женский мужской
    младенческий материнский
    пол полный половой поле
    страна сторона
    год годный
    рожать рождаемость
    молодежный молодой
    ребенок рабочий
    доля долг
    общий общество
    экономика экономический
    число численность
    состав составить
    план плата
    эффективный неэффективный
    врач враг
    орган организация
    кредит кредо
    более боль болезнь
    основа основной
    урожай урожайность
    сеть сетка
    газ газета газификация
    лес лестница
    доход расход
    повышение понижение
  `,
  kk: `
    нәтижелі нәтижесіз
    өнімді өнімсіз
    тиімді тиімсіз
    қауіпті қауіпсіз
    жұмыс жұмыссыз жұмыссыздық
    баға бағалау бағыт бағдарлама
    басқа бас басым
    қысқа қыс қысым
    сауда сау сауат
    жас жаса жасыл
    қала қалалық
    ауыл ауылдық ауыр
    ана бала
    әйел ер
    аспайды асады
    болады болмайды
    қамтылған қамтылмаған
    мақсат мақсатсыз
    орын ор орыс
    шығын шығыс шық
    тұрақ тұрақты
    негіз негізгі
    апта ап
    халық халықаралық
    білім білімсіз білу
    қар қару
    өлке өлу
    жағдай жағу
    мұнай мұрын
    кәсіпкер кәсіпорын кәсіп
    теңге теңіз
    емес ем
    кемінде кеме
    астық астана
    өнім өнер
    көл көлем көлік
    ұл ұлт ұлттық
    тас тасымал тасу
    аймақ айырмашылық
  `,
  en: `
    employer employee employ
    productive product unproductive
    productivity product
    unemployed employed
    universe university
    policy police
    population popular
    general generation
    import important
    organ organization
    station state
    rate ration
    experience experiment
    physical physician
    business busy
    urban rural
    women men
    maternal mother infant
    new news
    number numb
    community communication
    object objective
    equality quality
    economy economic
    relative relation
    provide province
    direct indirect
    international internal
    author authority
    represent repression
    hospital hospitality
    nurse nursery
    infant infantry
  `,
};
