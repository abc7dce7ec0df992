/** Messages on people's desks, and mails that leave after the transaction has committed. */
package vn.eoffice.reports.host.notice;
