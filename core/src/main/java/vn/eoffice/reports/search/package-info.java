/**
 * What a person types into the one search box, taken apart: a document number in any form, quoted phrases, words.
 * Reading and searching use the same grammar, so whatever is read from a document is found as it is typed.
 */
package vn.eoffice.reports.search;
