/** Units' filled forms put together by each cell's rule, with a way back from every figure to who contributed what. */
package vn.eoffice.reports.annex.consolidation;
