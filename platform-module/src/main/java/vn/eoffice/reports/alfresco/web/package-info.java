/** The HTTP contract as web scripts: one script for all routes, which hands requests to the contract's dispatcher. */
package vn.eoffice.reports.alfresco.web;
