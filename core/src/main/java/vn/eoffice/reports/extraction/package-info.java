/**
 * Reads a paper as a good clerk reads it: header, subject, signature, recipients, deadlines and marks, each with its
 * confidence and the place it was read from.
 *
 * <p>A text becomes {@code Lines}; the {@code Head} and the {@code EndBlock} are cut out of them; small readers take
 * the fields from there. Nothing here throws on any text, and every step is linear in its length.
 */
package vn.eoffice.reports.extraction;
