/** Texts for people: every sentence the product shows comes from a bundle, Vietnamese first, English second. */
package vn.eoffice.reports.message;
