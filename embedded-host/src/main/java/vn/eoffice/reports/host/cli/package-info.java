/** What the program does from the command line besides serving. */
package vn.eoffice.reports.host.cli;
