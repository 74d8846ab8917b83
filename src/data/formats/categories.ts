/** The category that WordPress gives to posts without one, in the languages of WordPress. */

const names = new Set(
  (
    'uncategorized|uncategorised|allgemein|nicht kategorisiert|unkategorisiert|non classé|' +
    'non catégorisé|sin categoría|sin categorizar|sin clasificar|sem categoria|sen categoría|' +
    'sense categoria|sense categoritzar|senza categoria|fără categorie|geen categorie|' +
    'niet gecategoriseerd|ongecategoriseerd|ongekategoriseer|okategoriserade|okategoriserad|' +
    'ikke kategoriseret|ukategoriseret|ukategorisert|ikke kategorisert|óflokkað|yleinen|' +
    'luokittelematon|kategorioimaton|määratlemata|rubriigita|be kategorijos|nekategorizēts|' +
    'bez kategorii|bez kategorie|nezařazené|nezaradené|egyéb kategória|kategória nélkül|' +
    'nekategorizirano|nekategorisano|некатегоризовано|некатегорисано|некатегоризирано|' +
    'некатегоризирани|без категория|без рубрики|без категории|без категорії|без рубрыкі|' +
    'санатсыз|pa kategori|χωρίς κατηγορία|αταξινόμητα|genel|kategorisiz|kateqoriyasız|' +
    'غير مصنف|غير مصنّف|غير مصنفة|بدون تصنيف|دسته‌بندی نشده|دسته بندی نشده|غیر زمرہ بند|' +
    'ללא קטגוריה|לא מסווג|כללי|未分類|未分类|미분류|분류되지 않음|카테고리 없음|' +
    'chưa phân loại|chưa được phân loại|tak berkategori|tidak berkategori|' +
    'tidak dikategorikan|belum dikategorikan|ไม่มีหมวดหมู่|ไม่ได้จัดหมวดหมู่|अवर्गीकृत|' +
    'অশ্রেণীভুক্ত|heb gategori|sailkatu gabea|չդասակարգված|კატეგორიის გარეშე'
  ).split('|'),
);

/** Whether a category is only a system's name for posts without a category. */
export function isUncategorized(name: string): boolean {
  return names.has(name.trim().toLowerCase().normalize());
}
