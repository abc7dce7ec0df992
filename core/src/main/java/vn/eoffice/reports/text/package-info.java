/**
 * Vietnamese writing as such: accents, tone placement, composed and decomposed letters. It stands below every other
 * package because numbers, citations, header fields and search must all fold a word in the same way.
 */
package vn.eoffice.reports.text;
