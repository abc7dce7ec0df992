/**
 * Measures what the product promises about its speed, each figure by the command that a reader can repeat. Separate
 * from the tests because time depends on the machine: a slow machine prints a missed target and fails nothing.
 */
package vn.eoffice.reports.benchmarks;
