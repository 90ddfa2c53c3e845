// Imported before anything else: libraries decide while they load whether to check everything twice, as in development.
process.env['NODE_ENV'] ??= 'production';
