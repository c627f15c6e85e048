# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Partilhar
on-service = Partilhar no { $service }
copy = Copiar ligação
copied = Ligação copiada
copy-failed = Não foi possível copiar a ligação
system = Partilhar com uma aplicação
tags = Etiquetas
related = Artigos relacionados
forget = Esquecer o que li
new-tab = abre num novo separador

## more
print = Imprimir
qr = Código QR
more = Mais
list = Mais formas de partilhar
search = Procurar serviços
nothing-found = Nenhum serviço se chama «{ $name }»
close = Fechar
instance = Onde tem conta?
example = Por exemplo, { $name }
instance-wrong = «{ $name }» não é o endereço de um servidor. Escreva-o assim: mastodon.social
remember = Memorizar neste dispositivo
continue = Continuar
scan = Leia o código com um telemóvel para abrir a página nele
too-long = O endereço é demasiado longo para um código QR
selection = Partilhar o texto selecionado
copy-quote = Copiar o texto com uma ligação
quote-copied = Texto e ligação copiados
quoted = «{ $words }»
articles =
    { $count ->
        [one] { $count } artigo
        [many] { $count } de artigos
       *[other] { $count } artigos
    }

## parts
# See also.
see-also = Ver também

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuto de leitura
        [many] { $count } de minutos de leitura
       *[other] { $count } minutos de leitura
    }

# Ticker.
