import '@angular/compiler';
import 'zone.js';
import { TestBed } from '@angular/core/testing';
import { BrowserTestingModule, platformBrowserTesting } from '@angular/platform-browser/testing';

TestBed.initTestEnvironment(BrowserTestingModule, platformBrowserTesting());

// jsdom has no Blob.text().
Blob.prototype.text ??= function (this: Blob): Promise<string> {
    return new Promise((done) => {
        const reader = new FileReader();
        reader.onload = () => done(String(reader.result));
        reader.readAsText(this);
    });
};
