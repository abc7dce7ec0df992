/**
 * The number and symbol of a document: reading it in every form offices write it, printing it as the rules want it,
 * comparing it, and the series it is counted in. Codes of types and issuers are data files, because they change with
 * every reform while the grammar stays.
 */
package vn.eoffice.reports.number;
