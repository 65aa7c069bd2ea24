#!/usr/bin/env node
require('../dist/rup.cjs');
