/**
 * The words of the page's language. The loader imports this on pages that are not in English, which the engines bring.
 * `LANGUAGES`, by the build, is the pattern of those in `i18n/`: of `pt-br-x` it takes `pt-br`, of `pt-ao` it takes `pt`.
 */

/** The file of a language for an engine, from that folder of `i18n/`, by the loader's `get`; none for languages that we lack. */
export async function words(get, language, folder) {
  const [name] = language.toLowerCase().match(LANGUAGES) ?? [];
  return name ? new TextDecoder().decode(await get(`i18n/${folder}${name}.ftl`)) : "";
}
