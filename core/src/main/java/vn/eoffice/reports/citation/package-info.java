/**
 * Documents named in running text (văn bản viện dẫn): found, completed from all their mentions, and listed once. The
 * rules follow the Party's and the State's way of citing: in full the first time, short afterwards.
 */
package vn.eoffice.reports.citation;
